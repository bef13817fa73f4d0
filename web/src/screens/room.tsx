// A room: tabs for its screens and its types, and the grid of the type that is chosen.
import type { TypeDocument } from "../api/model";
import { roomName, type Room } from "../app/rooms";
import { useTitle } from "../base/title";
import { inLanguage } from "../notation/language";
import { ElementsScreen } from "./elements";
import { RoomTabs } from "./room_tabs";

export function RoomScreen({ room, type }: { room: Room; type: TypeDocument }) {
  useTitle(`${inLanguage(type.plural)} · ${roomName(room)}`);
  return (
    <div class="page page-fill">
      <div class="page-head">
        <h1 tabIndex={-1}>{roomName(room)}</h1>
        <RoomTabs room={room} current={type.name} />
      </div>
      <ElementsScreen type={type} />
    </div>
  );
}
