import { question } from '../graphql';
import { BRIEF, type Brief, type Hit, type PageInfo } from './brief';
import type { PropertyValue } from './record';

export interface NodesAnswer {
  nodes: { nodes: Brief[]; pageInfo: PageInfo; totalCount: number };
  graph: { revision: number };
}

/** All nodes of a kind, a page at a time. */
export const NODES = question<NodesAnswer, { kind: string; first: number; after?: string | null }>(
  `query Nodes($kind: NodeKind!, $first: Int!, $after: String) {
    nodes(kind: $kind, first: $first, after: $after) {
      nodes { ...Brief } pageInfo { hasNextPage endCursor } totalCount
    }
    graph { revision }
  }`,
  BRIEF,
);

/** A node among those to choose from, with its facts. */
export interface Choice extends Brief {
  properties: PropertyValue[];
}

const CHOICE = 'fragment Choice on Node { ...Brief properties { name zh en value } }';

export interface ChoicesAnswer {
  nodes: { nodes: Choice[]; pageInfo: PageInfo; totalCount: number };
}

/** All nodes of a kind to choose from, a page at a time. */
export const CHOICES = question<ChoicesAnswer, { kind: string; first: number; after?: string | null }>(
  `query Choices($kind: NodeKind!, $first: Int!, $after: String) {
    nodes(kind: $kind, first: $first, after: $after) {
      nodes { ...Choice } pageInfo { hasNextPage endCursor } totalCount
    }
  }`,
  BRIEF,
  CHOICE,
);

/** Those to choose from that speak of what was typed. */
export const CHOICES_FOUND = question<
  { search: { node: Choice }[] },
  { text: string; kinds: string[] | null; first: number }
>(
  `query ChoicesFound($text: String!, $kinds: [NodeKind!], $first: Int!) {
    search(text: $text, kinds: $kinds, first: $first) { node { ...Choice } }
  }`,
  BRIEF,
  CHOICE,
);

export interface SearchPage {
  revision: number;
  hits: Hit[];
  totalCount: number;
  /** As if neither kinds nor chains had been asked for. */
  counts: { kind: string; count: number }[];
  pageInfo: PageInfo;
}

interface SearchVariables {
  text: string;
  kinds: string[] | null;
  chains: string[] | null;
  program?: string | null;
  enterprise?: string | null;
  since?: string | null;
  until?: string | null;
  first: number;
  offset: number;
}

export const SEARCH = question<{ searchPage: SearchPage }, SearchVariables>(
  `query Search(
    $text: String!, $kinds: [NodeKind!], $chains: [String!], $program: ID, $enterprise: ID, $since: Date, $until: Date, $first: Int!, $offset: Int!
  ) {
    searchPage(
      text: $text, kinds: $kinds, chains: $chains, program: $program, enterprise: $enterprise, since: $since, until: $until,
      first: $first, offset: $offset
    ) {
      revision totalCount counts { kind count } pageInfo { hasNextPage endCursor }
      hits { node { ...Brief } score snippet }
    }
  }`,
  BRIEF,
);

export interface Suggestion {
  node: Brief;
  matched: string;
  snippet: string;
}

/** What may be meant by what was typed so far. */
export const SUGGEST = question<{ suggest: Suggestion[] }, { text: string; kinds: string[] | null; first: number }>(
  `query Suggest($text: String!, $kinds: [NodeKind!], $first: Int!) {
    suggest(text: $text, kinds: $kinds, first: $first) { node { ...Brief } matched snippet }
  }`,
  BRIEF,
);
