/** Lets the requests that came in meanwhile be answered before a long work goes on. */
export function giveWay(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
