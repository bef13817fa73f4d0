// Requests to Koers. Answers are JSON; refusals are problem documents (RFC 9457) and are thrown as ApiProblem, in the reader's language.
import { signal } from "@preact/signals";
import { language } from "../notation/language";
import { words } from "../words";
import type { ProblemDocument, ProblemItem } from "./model";

export class ApiProblem extends Error {
  constructor(readonly document: ProblemDocument) {
    super(document.detail || document.title);
  }
  get status(): number {
    return this.document.status;
  }
  get items(): ProblemItem[] {
    return this.document.errors ?? []; // a proxy in between may give another document
  }
}

// "gone": the session ended, or there never was one. "away": the server does not answer.
export const connection = signal<"ok" | "gone" | "away">("ok");

export type QueryWords = Record<string, string | number | boolean | string[] | undefined>;

export function apiAddress(path: string, query: QueryWords = {}): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const one of Array.isArray(value) ? value : value === undefined ? [] : [value]) search.append(name, String(one));
  }
  const text = search.toString();
  return `/api/v1${path}${text ? `?${text}` : ""}`;
}

export interface RequestOptions {
  query?: QueryWords;
  body?: unknown; // JSON, or a File/Blob as it is
  type?: string; // content type of a file
  signal?: AbortSignal;
  headers?: Record<string, string>;
}

async function send(method: string, path: string, options: RequestOptions): Promise<Response> {
  const headers: Record<string, string> = { accept: "application/json", "accept-language": language.value, ...options.headers };
  const init: RequestInit = { method, headers, credentials: "same-origin" };
  if (options.signal) init.signal = options.signal;
  if (options.body instanceof Blob) {
    init.body = options.body;
    headers["content-type"] = options.type ?? (options.body.type || "application/octet-stream");
  } else if (options.body !== undefined) {
    init.body = JSON.stringify(options.body);
    headers["content-type"] = "application/json";
  }
  try {
    return await fetch(apiAddress(path, options.query), init);
  } catch (fault) {
    if (options.signal?.aborted) throw fault;
    connection.value = "away";
    const t = words.value.errors;
    throw new ApiProblem({ type: "urn:koers:problem:unreachable", title: t.unreachable, status: 0, detail: t.unreachable, errors: [] });
  }
}

async function refuse(response: Response): Promise<never> {
  if (response.status === 401) connection.value = "gone";
  const t = words.value.errors;
  let document: ProblemDocument = { type: "about:blank", title: t.title, status: response.status, detail: t.unknown, errors: [] };
  try {
    if ((response.headers.get("content-type") ?? "").includes("json")) document = (await response.json()) as ProblemDocument;
  } catch {
    // The status alone has to do.
  }
  throw new ApiProblem(document);
}

export async function request<Answer>(method: string, path: string, options: RequestOptions = {}): Promise<Answer> {
  const response = await send(method, path, options);
  if (connection.value === "away") connection.value = "ok";
  if (!response.ok) return refuse(response);
  if (response.status === 204) return undefined as Answer;
  return (await response.json()) as Answer;
}

// A file to keep: the browser saves it under the name that the server gives it.
export async function download(path: string, query: QueryWords, name: string): Promise<void> {
  const response = await send("GET", path, { query, headers: { accept: "*/*" } });
  if (!response.ok) return refuse(response);
  saveFile(await response.blob(), /filename="?([^";]+)"?/.exec(response.headers.get("content-disposition") ?? "")?.[1] ?? name);
}

export function saveFile(content: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
