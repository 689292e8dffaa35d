/**
 * What we need of `sforce.opencti`, the Open CTI API of Lightning Experience, with the names of Salesforce's own
 * documentation. Each method takes one object and answers its `callback` later.
 */
export interface OpenCti {
  readonly CALL_TYPE: { readonly INBOUND: string; readonly OUTBOUND: string };
  readonly SCREENPOP_TYPE: { readonly SOBJECT: string };
  /** Cannot be undone: who has registered once is told for as long as the page lives. */
  onClickToDial(args: { listener: (payload: unknown) => void }): void;
  enableClickToDial(args: { callback: OpenCtiCallback }): void;
  disableClickToDial(args: { callback: OpenCtiCallback }): void;
  setSoftphonePanelVisibility(args: { visible: boolean; callback: OpenCtiCallback }): void;
  /** `searchParams` has three characters at least. */
  searchAndScreenPop(args: { searchParams: string; callType: string; callback: OpenCtiCallback }): void;
  screenPop(args: { type: string; params: { recordId: string }; callback: OpenCtiCallback }): void;
  saveLog(args: { value: Readonly<Record<string, unknown>>; callback: OpenCtiCallback }): void;
  refreshView(args: { callback: OpenCtiCallback }): void;
  /** Tells which record is on show. Not asked where it is missing. */
  getAppViewInfo?(args: { callback: OpenCtiCallback }): void;
}

/** @param response `{success, returnValue, errors}` by the documentation; read as if it could be anything. */
export type OpenCtiCallback = (response: unknown) => void;

/** The methods that answer a callback. */
export type OpenCtiMethod = Exclude<keyof OpenCti, 'CALL_TYPE' | 'SCREENPOP_TYPE' | 'onClickToDial'>;

/** Something that Salesforce, or a function of the page's own, did not do. */
export interface OpenCtiError {
  /** The method of `sforce.opencti` that it was about. */
  readonly step: OpenCtiMethod | 'onClickToDial';
  /** What was said of it. May hold personal data: Salesforce repeats values that it refuses. */
  readonly errors: readonly string[];
}
