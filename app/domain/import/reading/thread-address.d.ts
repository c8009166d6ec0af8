/** The address of a module that is built to run in a thread of its own. */
declare module "*?thread" {
  const url: string;
  export default url;
}
