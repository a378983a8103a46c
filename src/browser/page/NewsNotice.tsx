import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { cellAddress } from "../../core/cells/area";
import type { Language, Words } from "../../core/words";
import { browserPageText, othersChangeText, saveFailureText } from "../../text/browserPage";
import { oddInTextSource, textSourceText } from "../../text/files";
import { notSavedText } from "../../text/notSaved";
import type { Refusal } from "../../workbook/file/patch/change";
import type { Made } from "../open/asWorkbook";
import type { OpenedFile } from "../open/openedFile";
import type { SavedTo } from "../save/savedFile";
import { Notice } from "./Notice";
import type { News } from "./useDesk";

const useStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingLeft: tokens.spacingHorizontalL },
});

/** The most refused cells that are named. */
const NAMED = 5;

interface NewsProps {
  readonly language: Language;
  readonly fileName: string;
  readonly news: News;
  readonly onClose: () => void;
  readonly onOpenAnyway: (file: OpenedFile) => void;
  readonly onSaveCopy: () => void;
}

/** What happened to the file, in a sentence or two. */
export function NewsNotice({ language, fileName, news, onClose, onOpenAnyway, onSaveCopy }: NewsProps) {
  const say = (words: Words) => words[language];
  const frame = { close: say(browserPageText.close), onClose };
  switch (news.what) {
    case "RECOVERED":
      return <Notice {...frame}>{say(browserPageText.recovered(fileName))}</Notice>;
    case "NOT_RECOVERED":
      return (
        <Notice {...frame} tone="warning">
          {say(browserPageText.notRecovered(news.name))}
        </Notice>
      );
    case "FORGOTTEN":
      return <Notice {...frame}>{say(browserPageText.forgotten)}</Notice>;
    case "NOT_KEPT":
      return (
        <Notice {...frame} tone="warning">
          {say(browserPageText.notKept)}
        </Notice>
      );
    case "NOT_SAVED":
      return (
        <Notice
          {...frame}
          tone="warning"
          actions={
            <Button size="small" onClick={onSaveCopy}>
              {say(browserPageText.saveCopy)}
            </Button>
          }
        >
          {say(browserPageText.notSaved)} {say(saveFailureText[news.why])}
          {news.others && ` ${say(othersChangeText(news.others.by, new Date(news.others.at)))}`}
        </Notice>
      );
    case "NOT_OPENED":
      return (
        <Notice {...frame} tone="warning">
          {say(news.sentence)} {say(browserPageText.keepOpen)}
        </Notice>
      );
    case "MADE":
      return (
        <Notice {...frame} {...(news.made.resultsOnly > 0 ? { tone: "warning" as const } : {})}>
          {madeSentences(news.made).map(say).join(" ")}
        </Notice>
      );
    case "UNSAVED":
      return (
        <Notice
          {...frame}
          tone="warning"
          actions={
            <>
              <Button size="small" onClick={() => onOpenAnyway(news.next)}>
                {say(browserPageText.openAnyway)}
              </Button>
              <Button size="small" appearance="primary" onClick={onClose}>
                {say(browserPageText.stay)}
              </Button>
            </>
          }
        >
          {say(browserPageText.otherUnsaved)}
        </Notice>
      );
    case "SAVED":
      return (
        <Notice {...frame} {...(news.refused.length > 0 ? { tone: "warning" as const } : {})}>
          {say(savedSentence(news.to))}
          {news.refused.length > 0 && <Refused language={language} refused={news.refused} />}
        </Notice>
      );
  }
}

const madeSentences = ({ from, source, resultsOnly }: Made): readonly Words[] => [
  browserPageText.made(from),
  ...(source ? [browserPageText.readWith([textSourceText(source), ...oddInTextSource(source)])] : []),
  ...(resultsOnly > 0 ? [browserPageText.resultsOnly(resultsOnly)] : []),
];

const savedSentence = (to: SavedTo): Words =>
  "download" in to ? browserPageText.downloaded(to.download) : browserPageText.savedAs(to.file);

function Refused({ language, refused }: { readonly language: Language; readonly refused: readonly Refusal[] }) {
  const styles = useStyles();
  const rest = refused.length - NAMED;
  return (
    <>
      {" "}
      {browserPageText.refused(refused.length)[language]}
      <ul className={styles.list}>
        {refused.slice(0, NAMED).map(({ sheet, row, column, code }) => (
          <li key={`${sheet}!${row}/${column}`}>
            {sheet}, {cellAddress(row, column)}: {notSavedText[code][language]}
          </li>
        ))}
        {rest > 0 && <li>{browserPageText.refusedMore(rest)[language]}</li>}
      </ul>
    </>
  );
}
