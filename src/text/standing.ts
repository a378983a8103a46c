export { remarkText } from "./remarks";
export { standingLines, type StandingLine, type StandingPart } from "./standing/lines";
export { reportParagraph } from "./standing/paragraph";
export { missingText } from "./standing/words";
