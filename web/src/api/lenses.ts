// Asking a lens: for what is done within seconds.
import { request } from "./client";
import type { HealthAnswer, LensAnswer } from "./model";

export function today(): string {
  const now = new Date();
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, "0")}-${String(now.getDate()).padStart(2, "0")}`;
}

export interface HealthOptions {
  rules?: string[];
  types?: string[];
  groups_max?: number;
  elements_max?: number;
}

export async function askHealth(options: HealthOptions): Promise<HealthAnswer> {
  const answer = await request<LensAnswer<HealthAnswer>>("POST", "/lenses/health", { body: { today: today(), ...options } });
  return answer.result;
}
