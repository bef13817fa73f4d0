// The tabs of a room: its own screens, then its types, those without anything in them folded away.
import { roomName, roomScreens, typesOf, type Room } from "../app/rooms";
import { countOf } from "../app/state";
import { inLanguage } from "../notation/language";
import { formatNumber } from "../notation/numbers";
import { words } from "../words";

export function RoomTabs({ room, current }: { room: Room; current: string }) {
  const t = words.value;
  const types = typesOf(room);
  const used = types.filter((type) => countOf(type.name) > 0 || type.name === current);
  const unused = types.filter((type) => !used.includes(type));
  return (
    <nav class="tabs" aria-label={t.rooms.tabs(roomName(room))}>
      <ul>
        {(roomScreens[room] ?? []).map((screen) => (
          <li key={screen.path}><a href={`/${room}/${screen.path}`} aria-current={current === screen.path ? "page" : undefined}>{screen.name()}</a></li>
        ))}
        {used.map((type) => (
          <li key={type.name}>
            <a href={`/${room}/${type.name}`} aria-current={current === type.name ? "page" : undefined}>
              {inLanguage(type.plural)} <span class="tab-count">{formatNumber(countOf(type.name))}</span>
            </a>
          </li>
        ))}
        {unused.length > 0 && (
          <li class="tabs-more">
            <details>
              <summary>{t.rooms.unused(unused.length)}</summary>
              <ul>{unused.map((type) => <li key={type.name}><a href={`/${room}/${type.name}`}>{inLanguage(type.plural)}</a></li>)}</ul>
            </details>
          </li>
        )}
      </ul>
    </nav>
  );
}
