/**
 * Who wants to hear of something, in the order in which they asked.
 */
export class Listeners<T> {
  private readonly listeners: ((event: T) => void)[] = [];

  add(listener: (event: T) => void): void {
    this.listeners.push(listener);
  }

  tell(event: T): void {
    for (const listener of this.listeners) listener(event);
  }
}
