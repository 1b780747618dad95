import { useWords } from '../core/language';
import type { Graph } from '../core/questions/graph';
import { links } from '../core/route';

/** How much the graph holds, a column for each chain. */
export function ChainTable({ counts }: { counts: Graph['counts'] }) {
  const words = useWords();
  const { chains, kinds } = words.vocabulary;
  const countOf = (kind: string) => counts.find((c) => c.kind === kind)?.count ?? 0;
  return (
    <div className="chains">
      {chains.map((chain) => {
        const own = kinds.filter((k) => k.chain.name === chain.name);
        const all = own.reduce((sum, k) => sum + countOf(k.name), 0);
        return (
          <section key={chain.name} data-chain={chain.name} aria-label={words.pick(chain)}>
            <h3>
              {words.pick(chain)} <span className="count">{words.number(all)}</span>
            </h3>
            <ul>
              {own.map((kind) => (
                <li key={kind.name}>
                  <a href={links.list(kind.name)}>{words.pick(kind)}</a>
                  <span className="count">{words.number(countOf(kind.name))}</span>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
