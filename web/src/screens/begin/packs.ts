// Sector packs: what the server knows of them, and what somebody chooses to do with their proposals.
import { request } from "../../api/client";
import type { CommittedDocument, PackDocument, PackItem, PackList, PackSummary } from "../../api/model";
import { loadRegister, revision, wrote } from "../../app/state";
import { words } from "../../words";

export type Choice = "take" | "reject" | "reset";

export const listPacks = async (): Promise<PackSummary[]> => (await request<PackList>("GET", "/packs")).packs;
export const getPack = (name: string): Promise<PackDocument> => request<PackDocument>("GET", `/packs/${encodeURIComponent(name)}`);

// A use case is not there yet when it fits: it becomes a plan.
const statusOf = (item: PackItem, choice: Choice): string =>
  choice === "reset" ? "proposal" : choice === "reject" ? "rejected" : item.type === "use_case" ? "planned" : "active";

export async function choose(pack: string, items: PackItem[], choice: Choice): Promise<void> {
  const changes = items.filter((item) => item.key !== "").map((item) => ({ kind: "set_fields", target: item.key, fields: { status: statusOf(item, choice) } }));
  if (changes.length === 0) return;
  const body = { base_revision: revision.peek(), reason: words.peek().begin.reasons[choice](pack), changes };
  wrote(await request<CommittedDocument>("POST", "/changes", { body }));
}

export async function addPack(name: string): Promise<void> {
  await changePack("POST", name);
}
export async function removePack(name: string): Promise<void> {
  await changePack("DELETE", name);
}
async function changePack(method: "POST" | "DELETE", name: string): Promise<void> {
  const answer = await request<{ revision: number; changed: boolean }>(method, `/packs/${encodeURIComponent(name)}`, method === "POST" ? { body: {} } : {});
  if (answer.changed) wrote({ revision: answer.revision, repeated: false, added: [] });
  await loadRegister();
}
