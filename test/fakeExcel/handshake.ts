/** What the page is told about its host when it asks. */

const ADDIN_ID = "{00000000-0000-4000-8000-000000000001}";

export interface HostFacts {
  /** The page's address: its origin must be https and its host name that of `hostUrl`. */
  readonly hostUrl: string;
  readonly language: string;
  /** Requirement sets and the versions that `isSetSupported` says yes to. */
  readonly sets: Readonly<Record<string, string>>;
}

/** The sets of the npm build of office.js, whose newest is ExcelApi 1.15. */
export const SETS: Readonly<Record<string, string>> = {
  excelapi: "1.15",
  sharedruntime: "1.2",
  customfunctions: "1.8",
  customfunctionsruntime: "1.4",
  addincommands: "1.3",
  ribbonapi: "1.2",
  settings: "1.1",
  documentevents: "1.1",
};

let conversations = 0;

/** A new conversation: office.js stores its state in session storage under this name. */
export const newConversation = () => `percakapan${process.pid}-${++conversations}`;

/** The `window.name` under which office.js finds itself in a shared runtime of Excel on the web. */
export function windowName(conversation: string, { hostUrl, language }: HostFacts): string {
  return JSON.stringify({
    baseFrameName: conversation,
    hostInfo: `Excel$Web$16.01$${language}$${conversation}$$$3`,
    xdmInfo: `${conversation}|${ADDIN_ID}|${hostUrl}`,
    serializerVersion: 1,
    flights: "[]",
  });
}

/** Answers `getAppContextAsync`. The token is an empty document, because office.js parses it as one. */
export function appContext(conversation: string, { hostUrl, language, sets }: HostFacts): Record<string, unknown> {
  return {
    _id: ADDIN_ID,
    _appName: 16,
    _appVersion: "16.01",
    _appMinorVersion: 0,
    _hostFullVersion: "16.0.15407.10000",
    _appUILocale: language,
    _dataLocale: language,
    _docUrl: new URL("/Buku uji.xlsx", hostUrl).href,
    _clientMode: 1,
    _settings: [],
    _reason: "documentOpened",
    _requirementMatrix: JSON.stringify(sets),
    _initialDisplayMode: 2,
    _appInstanceId: conversation,
    _addinName: "Uji",
    _appDomains: [],
    _featureGates: {},
    _eToken: encodeURIComponent('<r><t aid="" oid="" cid=""/></r>'),
  };
}
