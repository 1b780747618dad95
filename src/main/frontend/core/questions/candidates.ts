import { question } from '../graphql';
import type { PageInfo } from './brief';

export interface Candidate {
  term: string;
  seen: number;
  last: string;
  example: string;
  state: 'OPEN' | 'ACCEPTED' | 'REJECTED';
}

export interface CandidatesAnswer {
  candidates: { nodes: Candidate[]; pageInfo: PageInfo; totalCount: number };
}

const CANDIDATE = 'fragment CandidateParts on CandidateTerm { term seen last example state }';

/** Those that wait for a decision, a page at a time. */
export const CANDIDATES = question<CandidatesAnswer, { first: number; after?: string | null }>(
  `query Candidates($first: Int!, $after: String) {
    candidates(first: $first, after: $after) { nodes { ...CandidateParts } pageInfo { hasNextPage endCursor } totalCount }
  }`,
  CANDIDATE,
);

export const DECIDE = question<{ decideCandidate: Candidate }, { term: string; decision: 'ACCEPTED' | 'REJECTED' }>(
  `mutation Decide($term: String!, $decision: CandidateDecision!) {
    decideCandidate(term: $term, decision: $decision) { ...CandidateParts }
  }`,
  CANDIDATE,
);
