export interface FakeRequest {
  method: string;
  path: string;
  query: URLSearchParams;
  session: string | null;
  bearer: string | null;
  /** The version that a change is made over. */
  ifMatch?: number;
  body: Record<string, unknown>;
  /** The file of a multipart upload. */
  file?: { name: string; type: string; bytes: Uint8Array };
}

export interface FakeAnswer {
  status: number;
  body?: unknown;
  bytes?: Uint8Array;
  type?: string;
  /** The version of what is answered. */
  etag?: number;
}

/** By method and path; the ids are what stands for the stars. */
export type Routes = Record<string, (request: FakeRequest, ids: string[]) => FakeAnswer>;

export const ok = (body: unknown): FakeAnswer => ({ status: 200, body });
export const problem = (status: number, detail: string): FakeAnswer => ({ status, body: { status, detail } });
