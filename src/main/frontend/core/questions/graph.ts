import { question } from '../graphql';

export interface Chain {
  name: string;
  zh: string;
  en: string;
}

export interface KindInfo {
  name: string;
  chain: Chain;
  zh: string;
  en: string;
  person: boolean;
  concept: boolean;
  document: boolean;
}

export interface Vocabulary {
  chains: Chain[];
  kinds: KindInfo[];
  relations: { name: string; zh: string; en: string }[];
}

/** The words every view needs, asked once. */
export const VOCABULARY = question<{ vocabulary: Vocabulary }, object>(`query Vocabulary {
  vocabulary {
    chains { name zh en }
    kinds { name chain { name zh en } zh en person concept document }
    relations { name zh en }
  }
}`);

export interface Graph {
  revision: number;
  loadedAt: string;
  nodes: number;
  relations: number;
  counts: { kind: string; count: number }[];
  relationCounts: { kind: string; count: number }[];
}

export const GRAPH = question<{ graph: Graph }, object>(`query Graph {
  graph { revision loadedAt nodes relations counts { kind count } relationCounts { kind count } }
}`);
