// The eight rooms of the house, in the order of the cycle, and the screens in each. A room shows the grids of its types; some have screens of their own.
import { words } from "../words";
import type { TypeDocument } from "../api/model";
import { countOf, metamodel } from "./state";

export const rooms = ["direction", "portfolio", "organisation", "landscape", "data", "risk", "measure"] as const;
export type Room = (typeof rooms)[number];

export function isRoom(name: string | undefined): name is Room {
  return rooms.includes(name as Room);
}
export function roomName(room: Room): string {
  return words.value.rooms[room];
}

// Screens of a room that are not the grid of a type.
export interface RoomScreen {
  path: string;
  name(): string;
}
export const roomScreens: Partial<Record<Room, RoomScreen[]>> = {
  portfolio: [{ path: "scoring", name: () => words.value.scoring.tab }, { path: "optimise", name: () => words.value.optimise.tab }],
};

// The types of a room, those with something in them first; what nobody uses yet comes last.
export function typesOf(room: Room): TypeDocument[] {
  const types = (metamodel.value?.types ?? []).filter((type) => type.room === room);
  return [...types.filter((type) => countOf(type.name) > 0), ...types.filter((type) => countOf(type.name) === 0)];
}
