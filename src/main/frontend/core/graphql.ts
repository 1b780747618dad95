/** A GraphQL text with the types of its variables and of its answer. */
export interface Question<A, V> {
  readonly text: string;
  readonly types?: (variables: V) => A;
}

/** Joins a query with the fragments it uses. */
export function question<A, V>(text: string, ...fragments: string[]): Question<A, V> {
  return { text: [text, ...fragments].join('\n') };
}

interface Reply<A> {
  data?: A | null;
  errors?: { message: string; extensions?: { classification?: string } }[];
}

/** What the server says when it does not answer; type is its classification (NOT_FOUND, BAD_REQUEST, …) or OFFLINE. */
export class Refused extends Error {
  readonly type: string;

  constructor(type: string, message: string) {
    super(message);
    this.type = type;
  }
}

/** Asks the server; an answer with errors is no answer. */
export async function ask<A, V>(question: Question<A, V>, variables: V, signal?: AbortSignal): Promise<A> {
  const reply = await send<A>(JSON.stringify({ query: question.text, variables }), signal);
  const first = reply.errors?.[0];
  if (first) {
    const messages = [...new Set(reply.errors?.map((e) => e.message))];
    throw new Refused(first.extensions?.classification ?? 'ERROR', messages.slice(0, 3).join('\n'));
  }
  if (!reply.data) throw new Refused('ERROR', '');
  return reply.data;
}

async function send<A>(body: string, signal?: AbortSignal): Promise<Reply<A>> {
  const response = await fetch('graphql', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json, application/json' },
    body,
    signal,
  }).catch((e) => {
    throw signal?.aborted ? e : new Refused('OFFLINE', '');
  });
  try {
    return await response.json();
  } catch (e) {
    throw signal?.aborted ? e : new Refused('ERROR', `HTTP ${response.status}`);
  }
}
