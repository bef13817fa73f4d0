// What an organisation adds to the metamodel of its own: a type with two fields, and a field on a type that Koers has. For tests only.
#pragma once

namespace koers::model {

inline constexpr const char* kOwnTypesYaml = R"(
types:
  own_sensor:
    label: {nl: Sensor, en: Sensor}
    plural: {nl: Sensoren, en: Sensors}
    help: {nl: Meet iets., en: Measures something.}
    prefix: XSE
    room: landscape
    archimate: Equipment
    fields:
      own_range: {nl: Bereik, en: Range, kind: number}
      own_kind: {nl: Soort meting, en: Kind of measurement, kind: choice, choices: {own_heat: {nl: Warmte, en: Heat}, own_water: {nl: Waterstand, en: Water level}}}
  goal:
    fields:
      own_colour: {nl: Kleur, en: Colour, kind: text, help: {nl: De kleur op de kaart., en: The colour on the map.}}
)";

}  // namespace koers::model
