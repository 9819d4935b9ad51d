/** The whole application behind one door. It knows no transport and no window. */
export type Core = {
  /** Input and answer are devalue text. Never rejects: the answer is an envelope. */
  request(route: string, wireInput: string): Promise<string>;
  /** Whether the last documents were drawn in a thread of their own: they are drawn without one too, if they must. */
  readonly drawsApart: boolean;
  /** Closes the register and drops the keys. */
  close(): Promise<void>;
};
