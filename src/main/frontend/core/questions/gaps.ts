import { question } from '../graphql';
import { BRIEF, type Brief, EVIDENCE, type Evidence, type Language, STEP } from './brief';

export type GapKind = 'ABSENT' | 'BELOW_LEVEL' | 'UNKNOWN';

export interface Near {
  concept: Brief;
  as: 'NARROWER' | 'BROADER' | 'NEEDS_IT_FIRST';
}

export interface Gap {
  concept: Brief;
  kind: GapKind;
  reason: string | null;
  weight: number;
  requiredLevel: number | null;
  taughtLevel: number | null;
  taughtBy: Brief | null;
  maybeIn: Brief | null;
  askers: number;
  nearest: Near | null;
  evidence: Evidence[];
}

export interface OverSupply {
  concept: Brief;
  kind: 'ASKED_BY_NOBODY' | 'NOT_ASKED_BY_TARGETS';
  hours: number;
  courses: Brief[];
  serves: Near | null;
}

export interface GapReport {
  revision: number;
  programs: Brief[];
  courses: number;
  counts: { absent: number; belowLevel: number; unknown: number };
  gaps: Gap[];
  overSupply: OverSupply[];
  notes: { zh: string; en: string }[];
}

export interface GapVariables {
  program: string | null;
  segment: string | null;
  first: number;
  language: Language;
}

export const GAP = `fragment GapParts on Gap {
  concept { ...Brief } kind reason weight requiredLevel taughtLevel askers
  taughtBy { ...Brief } maybeIn { ...Brief } nearest { concept { ...Brief } as }
  evidence { ...Proof }
}`;

/** What the targets ask and the courses do not teach, and the other way round. */
export const GAPS = question<{ gapReport: GapReport }, GapVariables>(
  `query Gaps($program: ID, $segment: ID, $first: Int!, $language: Language!) {
    gapReport(program: $program, segment: $segment, first: $first) {
      revision courses
      programs { ...Brief }
      counts { absent belowLevel unknown }
      gaps { ...GapParts }
      overSupply { concept { ...Brief } kind hours courses { ...Brief } serves { concept { ...Brief } as } }
      notes { zh en }
    }
  }`,
  BRIEF,
  GAP,
  STEP,
  EVIDENCE,
);

export interface CoverageColumn {
  concept: Brief | null;
  concepts: number;
  requiredLevel: number | null;
  taught: boolean;
  open: number;
}

export interface CoverageCell {
  column: number;
  level: number | null;
  hours: number;
  concepts: number;
}

export interface Coverage {
  joined: boolean;
  columns: CoverageColumn[];
  rows: { course: Brief; cells: CoverageCell[] }[];
}

/** Courses × concepts. */
export const COVERAGE = question<
  { coverage: Coverage },
  { program: string; segment: string | null; of: string; columns: number }
>(
  `query Coverage($program: ID!, $segment: ID, $of: NodeKind!, $columns: Int!) {
    coverage(program: $program, segment: $segment, of: $of, columns: $columns) {
      joined
      columns { concept { ...Brief } concepts requiredLevel taught open }
      rows { course { ...Brief } cells { column level hours concepts } }
    }
  }`,
  BRIEF,
);
