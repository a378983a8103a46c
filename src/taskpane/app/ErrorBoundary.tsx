import { Button } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import type { Language } from "../../core/words";
import { frameText } from "../../text/pane";
import { Message } from "./Message";

interface Props {
  readonly language: Language;
  readonly children: ReactNode;
}

/** Keeps a mistake of ours inside one screen, says that the sheet is safe, and lets the user open the screen again. */
export class ErrorBoundary extends Component<Props, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    const { language, children } = this.props;
    if (!this.state.broken) return children;
    return (
      <Message title={frameText.broken[language]} text={frameText.brokenHelp[language]}>
        <Button onClick={() => this.setState({ broken: false })}>{frameText.openAgain[language]}</Button>
      </Message>
    );
  }
}
