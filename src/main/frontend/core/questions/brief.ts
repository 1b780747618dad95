/** What every link to a node needs. */
export interface Brief {
  id: string;
  kind: string;
  name: string;
  nameEn: string | null;
}

export const BRIEF = 'fragment Brief on Node { id kind name nameEn }';

export type Language = 'ZH' | 'EN';

export interface Step {
  forward: boolean;
  relation: { kind: string; source: string; from: Brief; to: Brief };
}

export const STEP = 'fragment StepParts on Step { forward relation { kind source from { ...Brief } to { ...Brief } } }';

export interface Evidence {
  sentence: string;
  contribution: number;
  document: Brief | null;
  path: Step[];
}

export const EVIDENCE = `fragment Proof on Evidence {
  sentence(language: $language) contribution document { ...Brief } path { ...StepParts }
}`;

export interface Cover {
  concept: Brief;
  share: number;
  proof: number;
  person: Brief | null;
}

export const COVER = 'fragment CoverParts on Cover { concept { ...Brief } share proof person { ...Brief } }';

export interface Requirement {
  concept: Brief;
  share: number;
  level: number | null;
}

export interface Hit {
  node: Brief;
  score: number;
  snippet: string;
}

export interface PageInfo {
  hasNextPage: boolean;
  endCursor: string | null;
}
