import { question } from '../graphql';
import type { Way } from './absorption';
import { BRIEF, type Brief, type PageInfo } from './brief';

export type Verdict = 'ACCEPT' | 'REJECT' | 'DEFER';

export const VERDICTS: Verdict[] = ['ACCEPT', 'REJECT', 'DEFER'];

export interface Decision extends Brief {
  verdict: Verdict;
  reason: string | null;
  decidedBy: string | null;
  decided: string | null;
  deferUntil: string | null;
  score: number | null;
  scoreNow: number | null;
  hours: number | null;
  way: Way | null;
  note: string | null;
  counts: boolean;
  process: Brief | null;
  target: Brief | null;
  program: Brief | null;
}

const DECISION = `fragment DecisionParts on Decision {
  ...Brief verdict reason decidedBy decided deferUntil score scoreNow hours way note counts
  process { ...Brief } target { ...Brief } program { ...Brief }
}`;

export interface DecisionsAnswer {
  decisions: { nodes: Decision[]; pageInfo: PageInfo; totalCount: number };
}

export interface DecisionsVariables {
  verdict: string | null;
  program: string | null;
  counting: boolean;
  first: number;
  after?: string | null;
}

/** The latest first, a page at a time. */
export const DECISIONS = question<DecisionsAnswer, DecisionsVariables>(
  `query Decisions($verdict: Verdict, $program: ID, $counting: Boolean!, $first: Int!, $after: String) {
    decisions(verdict: $verdict, program: $program, counting: $counting, first: $first, after: $after) {
      nodes { ...DecisionParts } pageInfo { hasNextPage endCursor } totalCount
    }
  }`,
  BRIEF,
  DECISION,
);

/** Those that count about one process. */
export const DECISIONS_ABOUT = question<DecisionsAnswer, { process: string }>(
  `query DecisionsAbout($process: ID!) {
    decisions(process: $process, counting: true, first: 1000) {
      nodes { ...DecisionParts } pageInfo { hasNextPage endCursor } totalCount
    }
  }`,
  BRIEF,
  DECISION,
);

export interface DecisionInput {
  process: string;
  target: string;
  program: string | null;
  verdict: Verdict;
  reason: string;
  by: string;
  hours?: number;
  way?: string;
  note?: string;
  deferUntil?: string;
  revision: number;
}

export interface Decided {
  revision: number;
  decision: Decision;
  versions: Brief[];
  remarks: { zh: string; en: string }[];
}

export const DECIDE_ON = question<{ decide: Decided }, { input: DecisionInput }>(
  `mutation DecideOn($input: DecisionInput!) {
    decide(input: $input) {
      revision decision { ...DecisionParts } versions { ...Brief } remarks { zh en }
    }
  }`,
  BRIEF,
  DECISION,
);
