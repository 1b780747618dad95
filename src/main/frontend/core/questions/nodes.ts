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

export interface SearchAnswer {
  search: Hit[];
  graph: { revision: number };
}

export const SEARCH = question<SearchAnswer, { text: string; kinds: string[] | null; first: number }>(
  `query Search($text: String!, $kinds: [NodeKind!], $first: Int!) {
    search(text: $text, kinds: $kinds, first: $first) { node { ...Brief } score snippet }
    graph { revision }
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
