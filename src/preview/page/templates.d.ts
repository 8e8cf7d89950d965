/**
 * What the bundler makes of files that are not scripts, for the compiler.
 */
declare module '*.xml' {
  const text: string;
  export default text;
}
