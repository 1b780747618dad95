import { question } from '../graphql';
import { BRIEF, type Brief, type Hit, type PageInfo } from './brief';

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
