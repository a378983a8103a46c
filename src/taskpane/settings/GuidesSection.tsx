import { Link } from "@fluentui/react-components";
import { guideNames, guidesText } from "../../text/guides";
import { useSay } from "../app/PaneContext";
import { Section } from "./Section";

/** The guides, slides and hand-out that are served beside the page. */
export function GuidesSection({ folder }: { readonly folder: string }) {
  const say = useSay();
  return (
    <Section title={guidesText.title} summary={say(guidesText.summary)}>
      {Object.entries(guideNames).map(([file, name]) => (
        <Link key={file} href={`${folder}/${file}`} target="_blank" rel="noopener">
          {say(name)}
        </Link>
      ))}
    </Section>
  );
}
