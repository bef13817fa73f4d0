// The shapes of a drawing and of what a model was taken for, as the API gives them.
export interface DrawnBox {
  id: string; kind: string; key: string; type: string; name: string; concept_name: string;
  x: number; y: number; width: number; height: number; inside: number; fill: string; line: string;
  plotted: { key: string; type: string; name: string }[];
}
export interface DrawnLine { id: string; relation: string; name: string; from: number; to: number; bends: { x: number; y: number }[] }
export interface Drawing { key: string; name: string; description: string; viewpoint: string; model: string; width: number; height: number; boxes: DrawnBox[]; lines: DrawnLine[] }
export interface ModelFacts { kind: "reference" | "own"; name: string; version: string; stable_property: string; kind_property: string; key: string; elements: number; relations: number; views: number }
