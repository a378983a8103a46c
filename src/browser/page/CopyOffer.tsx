import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Language, Words } from "../../core/words";
import { browserPageText, copyOfferText } from "../../text/browserPage";
import type { OpenedFile } from "../open/openedFile";
import { saveNew } from "../save/savedFile";
import { Notice } from "./Notice";
import { useOnce } from "./useOnce";

interface CopyOfferProps {
  readonly language: Language;
  readonly file: OpenedFile;
  /** True if there is something to save into the file. */
  readonly isUnsaved: boolean;
}

const KEY = "lembarDukcapil.salinanDitawarkan";

/** Offers a copy of an opened file before the first save into it, once per computer. */
export function CopyOffer({ language, file: { name, bytes, handle }, isUnsaved }: CopyOfferProps) {
  const [isOver, end] = useOnce(KEY);
  const [done, setDone] = useState<Words>();
  const [isClosed, setClosed] = useState(false);
  const close = () => {
    end();
    setClosed(true);
  };
  if (isClosed || !handle || (!done && (isOver || !isUnsaved))) return null;
  const keep = async () => {
    const outcome = await saveNew(copyName(name), async () => bytes, handle);
    if ("cancelled" in outcome) return;
    setDone("saved" in outcome ? copyOfferText.kept(outcome.saved) : copyOfferText.failed);
    end();
  };
  return (
    <Notice
      close={browserPageText.close[language]}
      onClose={close}
      actions={
        !done && (
          <Button size="small" onClick={() => void keep()}>
            {copyOfferText.keep[language]}
          </Button>
        )
      }
    >
      {(done ?? copyOfferText.offer(name))[language]}
    </Notice>
  );
}

const copyName = (name: string) => name.replace(/(\.[^.]*)?$/, " (asli)$1");
