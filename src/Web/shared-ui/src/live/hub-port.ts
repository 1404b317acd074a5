/** The few things that a page needs of a hub: a real SignalR connection, or a fake in a test. */
export interface HubPort {
  start(): Promise<void>;
  stop(): Promise<void>;
  invoke<T>(method: string, argument?: object): Promise<T>;
  on<T>(event: string, handler: (payload: T) => void): void;
  onClose(handler: () => void): void;
}

export type HubPortFactory = () => HubPort;
