// What every screen needs to know: which register this is, its metamodel, and what changes in it while one looks.
import { computed, signal } from "@preact/signals";
import { connection, request } from "../api/client";
import type { CommittedDocument, FieldDocument, MetamodelDocument, RegisterDocument, RelationTypeDocument, RuleDocument, SessionDocument, TypeDocument } from "../api/model";

export const register = signal<RegisterDocument | undefined>(undefined);
export const metamodel = signal<MetamodelDocument | undefined>(undefined);
export const session = signal<SessionDocument | undefined>(undefined);

// Who may only look sees no button that the server would refuse.
export const mayWrite = computed(() => session.value === undefined || session.value.right === "write" || session.value.right === "manage");

const typeByName = computed(() => new Map((metamodel.value?.types ?? []).map((type) => [type.name, type])));
const relationByName = computed(() => new Map((metamodel.value?.relation_types ?? []).map((type) => [type.name, type])));

export function findType(name: string): TypeDocument | undefined {
  return typeByName.value.get(name);
}
export function findRelationType(name: string): RelationTypeDocument | undefined {
  return relationByName.value.get(name);
}
const ruleByName = computed(() => new Map((metamodel.value?.rules ?? []).map((rule) => [rule.name, rule])));
export function findRule(name: string): RuleDocument | undefined {
  return ruleByName.value.get(name);
}
export function findField(type: string, field: string): FieldDocument | undefined {
  return findType(type)?.fields.find((one) => one.name === field);
}
export function countOf(type: string): number {
  return register.value?.types.find((one) => one.type === type)?.count ?? 0;
}
export const isEmptyRegister = computed(() => register.value !== undefined && register.value.element_count === 0);

// The newest revision that this page has heard of. Screens that show something of the register load again when it moves.
export const revision = computed(() => register.value?.head ?? 0);

export async function loadRegister(): Promise<void> {
  register.value = await request<RegisterDocument>("GET", "/register");
}
export async function start(): Promise<void> {
  const [model, signedIn] = await Promise.all([request<MetamodelDocument>("GET", "/metamodel"), request<SessionDocument>("GET", "/session"), loadRegister()]);
  session.value = signedIn;
  metamodel.value = model;
}

// Revisions that this page itself wrote, newest last: what Ctrl Z takes back.
export const undoable = signal<number[]>([]);

export function wrote(committed: CommittedDocument): void {
  undoable.value = [...undoable.value, committed.revision];
  noticeRevision(committed.revision);
}

export function noticeRevision(head: number): void {
  const known = register.value;
  if (known && head > known.head) register.value = { ...known, head, revision: head };
}

export async function undoLast(): Promise<boolean> {
  const last = undoable.value.at(-1);
  if (last === undefined) return false;
  const undone = await request<CommittedDocument>("POST", "/undo", { body: { revision: last } });
  undoable.value = undoable.value.slice(0, -1);
  noticeRevision(undone.revision);
  return true;
}

// What an import just brought in, until one leaves home.
export const arrived = signal<{ revision: number; added: number; changed: number; linked: number } | undefined>(undefined);

// One stream of events for the whole page.
type Listener = (event: MessageEvent<string>) => void;
const listeners = new Map<string, Set<Listener>>();
let source: EventSource | undefined;

export function onEvent(type: string, listener: Listener): () => void {
  const known = listeners.get(type) ?? new Set<Listener>();
  listeners.set(type, known);
  if (known.size === 0) source?.addEventListener(type, dispatch);
  known.add(listener);
  return () => known.delete(listener);
}

function dispatch(event: Event): void {
  for (const listener of listeners.get(event.type) ?? []) listener(event as MessageEvent<string>);
}

export function listen(): void {
  source?.close();
  source = new EventSource("/api/v1/events");
  for (const type of listeners.keys()) source.addEventListener(type, dispatch);
  source.addEventListener("open", () => {
    if (connection.value === "away") {
      connection.value = "ok";
      void loadRegister();
    }
  });
  source.addEventListener("error", () => {
    // The browser tries again by itself; whether the session still holds, only a request can say.
    if (connection.value === "ok") void request("GET", "/session").catch(() => undefined);
  });
}
