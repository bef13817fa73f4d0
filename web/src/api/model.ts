// Short names for the types that the API's own description gives (schema.gen.ts). Nothing is typed over here by hand.
import type { components, paths } from "./schema.gen";

type Schemas = components["schemas"];
type Json<Responses> = Responses extends { 200: { content: { "application/json": infer Answer } } } ? Answer
  : Responses extends { 201: { content: { "application/json": infer Answer } } } ? Answer
  : Responses extends { 202: { content: { "application/json": infer Answer } } } ? Answer
  : never;

export type Path = keyof paths;
export type Answer<P extends Path, Method extends keyof paths[P]> = paths[P][Method] extends { responses: infer Responses } ? Json<Responses> : never;

export type RegisterDocument = Answer<"/register", "get">;
export type SessionDocument = Answer<"/session", "get">;
export type MetamodelDocument = Answer<"/metamodel", "get">;
export type TypeDocument = Schemas["TypeDocument"];
export type FieldDocument = Schemas["FieldDocument"];
export type ColumnDocument = Schemas["ColumnDocument"];
export type RelationColumnDocument = Schemas["RelationColumnDocument"];
export type RelationTypeDocument = Schemas["RelationTypeDocument"];
export type RuleDocument = MetamodelDocument["rules"][number];

export type ElementDocument = Schemas["Element"];
export type ElementPage = Answer<"/elements", "get">;
export type RelationGroup = NonNullable<ElementDocument["relations"]>[number];
export type Link = RelationGroup["links"][number];

export type Drawing = Answer<"/drawings/{key}", "get">;
export type DrawnBox = Drawing["boxes"][number];
export type DrawnLine = Drawing["lines"][number];

export type CommittedDocument = Answer<"/changes", "post">;
export type HistoryPage = Answer<"/elements/{key}/history", "get">;
export type HistoryChange = Schemas["HistoryChange"];

export type ProblemDocument = Schemas["Problem"];
export type ProblemItem = ProblemDocument["errors"][number];
export type RunDocument = Schemas["RunDocument"];

export type HealthAnswer = Schemas["HealthAnswer"];
export type FindingGroup = HealthAnswer["groups"][number];
export type PortfolioOptions = Schemas["PortfolioOptions"];
export type PortfolioAnswer = Schemas["PortfolioAnswer"];
export type PortfolioPlanned = PortfolioAnswer["planned"][number];
export type PortfolioLeftOut = PortfolioAnswer["left_out"][number];
export type PortfolioEnough = PortfolioLeftOut["enough"][number];
export type PortfolioMend = PortfolioAnswer["clashes"][number]["mends"][number];
export type LimitChange = PortfolioEnough["changes"][number];
export type FrontierOptions = Schemas["PortfolioFrontierOptions"];
export type FrontierAnswer = Schemas["PortfolioFrontierAnswer"];
export type FrontierPoint = FrontierAnswer["points"][number];
export type StabilityOptions = Schemas["PortfolioStabilityOptions"];
export type StabilityAnswer = Schemas["PortfolioStabilityAnswer"];
export type WorthOptions = Schemas["PortfolioWorthOptions"];
export type WorthAnswer = Schemas["PortfolioWorthAnswer"];
export type PortfolioCapacityTotal = PortfolioAnswer["capacities"][number];
export type ScoringOptions = Schemas["ScoringOptions"];
export type ScoringAnswer = Schemas["ScoringAnswer"];
export type ScoringPairwise = Schemas["ScoringPairwise"];
export type ScoringRanked = ScoringAnswer["ranked"][number];
export type ScoringMethod = ScoringAnswer["method"];
export type LensAnswer<Result> = Omit<Schemas["LensAnswer"], "result"> & { result: Result };

export type PackList = Answer<"/packs", "get">;
export type PackSummary = PackList["packs"][number];
export type PackDocument = Answer<"/packs/{name}", "get">;
export type PackItem = PackDocument["items"][number];
export type TransferDocument = Answer<"/register", "post">;
export type OrganisationList = Answer<"/organisations", "get">;
export type OrganisationEntrance = Answer<"/organisations/{id}/sessions", "post">;

export type ImportDocument = Answer<"/imports/{id}", "get">;
export type ImportOptions = ImportDocument["options"];
export type ImportPlan = Answer<"/imports/{id}/plan", "get">;
export type ModelFacts = NonNullable<ImportPlan["model"]>;
export type ImportReport = ImportPlan["report"];
