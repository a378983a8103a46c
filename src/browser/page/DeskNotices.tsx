import type { Language } from "../../core/words";
import { browserPageText } from "../../text/browserPage";
import { CopyOffer } from "./CopyOffer";
import { FindBar } from "./FindBar";
import { NewsNotice } from "./NewsNotice";
import { Notice } from "./Notice";
import { NotShownNotice } from "./NotShownNotice";
import { PrintChoice } from "./PrintChoice";
import { ReadOnlyNotice } from "./ReadOnlyNotice";
import type { SaveStateName } from "./SaveState";
import { UnreadNotice } from "./UnreadNotice";
import type { useDesk } from "./useDesk";
import { useRefused } from "./useRefused";
import { useUnexpected } from "./useUnexpected";

interface DeskNoticesProps {
  readonly language: Language;
  readonly desk: ReturnType<typeof useDesk>;
  readonly saveState: SaveStateName | undefined;
  /** What a key asked for. */
  readonly asked?: "find" | "print";
  readonly onAnswered: () => void;
}

/** All messages between the file's bar and its sheet. */
export function DeskNotices({ language, desk, saveState, asked, onAnswered }: DeskNoticesProps) {
  const { state, news } = desk;
  const work = state.stage === "open" ? state.work : undefined;
  const [isUnexpected, forgetUnexpected] = useUnexpected();
  const [refused, forgetRefused] = useRefused(work);
  const close = browserPageText.close[language];
  return (
    <>
      {news && (
        <NewsNotice
          language={language}
          fileName={work?.file.name ?? ""}
          news={news}
          onClose={desk.dismiss}
          onOpenAnyway={(file) => void desk.openAnyway(file)}
          onSaveCopy={() => void desk.save(true)}
        />
      )}
      {work && (
        <>
          <UnreadNotice key={`unread-${work.id}`} language={language} unread={work.book.unread} />
          <ReadOnlyNotice
            key={`read-${work.id}`}
            language={language}
            handle={work.file.handle}
            isRecommended={work.book.readOnly}
          />
          <CopyOffer key={`copy-${work.id}`} language={language} file={work.file} isUnsaved={saveState === "UNSAVED"} />
        </>
      )}
      {isUnexpected && (
        <Notice tone="warning" close={close} onClose={forgetUnexpected}>
          {browserPageText.unexpected[language]}
        </Notice>
      )}
      {work && asked === "print" && (
        <PrintChoice language={language} grid={work.grid} name={work.file.name} onClose={onAnswered} />
      )}
      {work && asked === "find" && <FindBar language={language} grid={work.grid} onClose={onAnswered} />}
      {work && <NotShownNotice key={work.id} language={language} notShown={work.book.notShown} />}
      {refused && (
        <Notice tone="warning" close={close} onClose={forgetRefused}>
          {refused[language]}
        </Notice>
      )}
    </>
  );
}
