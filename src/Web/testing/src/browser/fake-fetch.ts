import { asWire } from '../centre/as-wire';
import { answer } from '../centre/http';
import type { FakeCentre } from '../centre/centre';

/** `fetch` straight into the fake centre. `fault` may answer in its stead. */
export function fakeFetch(
  centre: FakeCentre,
  fault: (path: string, method: string) => Response | undefined = () => undefined,
) {
  return async (input: string | URL | Request, init: RequestInit = {}): Promise<Response> => {
    const url = new URL(String(input), 'http://localhost');
    const method = init.method ?? 'GET';
    const spoiled = fault(url.pathname, method);
    if (spoiled) return spoiled;
    const headers = new Headers(init.headers);
    const form = init.body instanceof FormData ? (init.body.get('file') as File) : null;
    const given = answer(centre, {
      method,
      path: url.pathname,
      query: url.searchParams,
      session: headers.get('X-OmniContact-Session'),
      bearer: headers.get('Authorization'),
      ...(headers.has('If-Match') ? { ifMatch: Number(headers.get('If-Match')!.replaceAll('"', '')) } : {}),
      body: typeof init.body === 'string' ? (JSON.parse(init.body) as Record<string, unknown>) : {},
      ...(form ? { file: { name: form.name, type: form.type, bytes: new Uint8Array(form.size) } } : {}),
    });
    const body = given.bytes ? (given.bytes as BodyInit) : given.body === undefined ? null : asWire(given.body);
    return new Response(body, {
      status: given.status,
      headers: {
        'Content-Type': given.type ?? 'application/json',
        Date: new Date().toUTCString(),
        ...(given.etag === undefined ? {} : { ETag: `"${given.etag}"` }),
      },
    });
  };
}
