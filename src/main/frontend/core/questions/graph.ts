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
  properties: { name: string }[];
}

export interface Vocabulary {
  chains: Chain[];
  kinds: KindInfo[];
  relations: RelationInfo[];
}

export interface RelationInfo {
  name: string;
  zh: string;
  en: string;
  /** It may join each of from with each of to. */
  ends: { from: string[]; to: string[] }[];
  properties: { name: string }[];
}

/** The words every view needs, asked once. */
export const VOCABULARY = question<{ vocabulary: Vocabulary }, object>(`query Vocabulary {
  vocabulary {
    chains { name zh en }
    kinds { name chain { name zh en } zh en person concept document properties { name } }
    relations { name zh en ends { from to } properties { name } }
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
