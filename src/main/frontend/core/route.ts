/** Where the page stands, kept in the address after #, so that every link carries the whole state. */
export interface Route {
  view: string;
  id: string;
  params: URLSearchParams;
}

/** #/node/Course:MAT-203?hops=2 → view node, id Course:MAT-203, params hops=2. */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = split(hash.replace(/^#\/?/, ''), '?');
  const [view = '', id = ''] = split(path, '/');
  return { view, id: decode(id), params: new URLSearchParams(query) };
}

type Params = Record<string, string | number | string[] | null | undefined>;

export function link(view: string, id = '', params: Params = {}): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(params)) {
    if (Array.isArray(value)) for (const v of value) query.append(name, v);
    else if (value !== null && value !== undefined && value !== '') query.set(name, String(value));
  }
  const path = id ? `${view}/${encodeURIComponent(id).replaceAll('%3A', ':')}` : view;
  const tail = query.size > 0 ? `?${query.toString().replaceAll('%3A', ':').replaceAll('%2C', ',')}` : '';
  return `#/${path}${tail}`;
}

const SEARCHED = ['q', 'kind', 'chain', 'program', 'enterprise', 'since', 'until', 'offset'] as const;

/** What a search asks for and is narrowed to. */
export type SearchParams = { [name in Exclude<(typeof SEARCHED)[number], 'offset'>]?: string | null } & {
  offset?: string | number | null;
};

export function searchParams(params: URLSearchParams): SearchParams {
  return Object.fromEntries(SEARCHED.map((name) => [name, params.get(name)]));
}

/** Which decisions a list shows. */
export interface DecisionParams {
  verdict?: string | null;
  program?: string | null;
  /** Whether also those that a later one stands against. */
  all?: string | null;
}

export const links = {
  home: () => link(''),
  candidates: () => link('candidates'),
  signals: (params: { program?: string | null; months?: number; asOf?: string | null } = {}) =>
    link('signals', '', params),
  decisions: (params: DecisionParams = {}) => link('decisions', '', { ...params }),
  node: (id: string, params?: Params) => link('node', id, params),
  list: (kind: string) => link('list', kind),
  search: (params: SearchParams) => link('search', '', params),
  absorb: (params: { process?: string | null; program?: string | null } = {}) => link('absorb', '', params),
  gaps: (params: { program?: string | null; segment?: string | null } = {}) => link('gaps', '', params),
  fit: (params: { text?: string | null; need?: string | null; concept?: string[] } = {}) => link('fit', '', params),
  ask: (name = '', params: Record<string, string[]> = {}) => link('ask', name, params),
  curriculum: (params: { program?: string | null } = {}) => link('curriculum', '', params),
  whatIf: (params: { program?: string | null } = {}) => link('whatif', '', params),
  paths: (params: { from?: string | null; to?: string | null } = {}) => link('paths', '', params),
};

export function go(href: string): void {
  window.location.hash = href;
}

function split(text: string, at: string): [string, string] {
  const i = text.indexOf(at);
  return i < 0 ? [text, ''] : [text.slice(0, i), text.slice(i + 1)];
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
