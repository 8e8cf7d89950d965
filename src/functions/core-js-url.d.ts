/** The part of core-js-pure's URL that url.ts uses; the package brings no types. */
declare module 'core-js-pure/actual/url' {
  export default class WhatwgUrl {
    constructor(text: string);
    readonly protocol: string;
    readonly hostname: string;
  }
}
