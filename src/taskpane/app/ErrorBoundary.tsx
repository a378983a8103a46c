import { Button } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import type { Language } from "../../core/words";
import { frameText } from "../../text/pane";
import { WorkbookError } from "../../workbook/workbook";
import { forgetFailures } from "./lazyPart";
import { Message } from "./Message";
import { ScreenBody } from "./ScreenBody";

interface Props {
  readonly language: Language;
  readonly children: ReactNode;
}

const WORDS = {
  BROKEN: { title: frameText.broken, help: frameText.brokenHelp },
  NOT_LOADED: { title: frameText.notLoaded, help: frameText.notLoadedHelp },
} as const;

interface State {
  readonly trouble?: keyof typeof WORDS | undefined;
}

/**
 * Confines a mistake of ours, or a part that could not be loaded, to one screen, says that the sheet is safe, and lets the user
 * reopen the screen.
 */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = {};

  static getDerivedStateFromError(error: unknown): State {
    const isNotLoaded = error instanceof WorkbookError && error.code === "NOT_LOADED";
    return { trouble: isNotLoaded ? "NOT_LOADED" : "BROKEN" };
  }

  private openAgain = () => {
    forgetFailures();
    this.setState({ trouble: undefined });
  };

  override render() {
    const { language, children } = this.props;
    const { trouble } = this.state;
    if (trouble === undefined) return children;
    const { title, help } = WORDS[trouble];
    return (
      <ScreenBody>
        <Message title={title[language]} text={help[language]}>
          <Button appearance="primary" onClick={this.openAgain}>
            {frameText.openAgain[language]}
          </Button>
        </Message>
      </ScreenBody>
    );
  }
}
