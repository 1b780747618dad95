// GraphiQL served by the program itself: Spring's own page loads it from another host.
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import './workers';
import 'graphiql/style.css';
import './page.css';

const FIRST = `# Which courses should absorb this process? Ctrl-Enter asks.
{
  absorptions(process: "Process:LB-P24", first: 3) {
    revision
    items { score target { id name } evidence { sentence(language: EN) } }
    missing { name }
  }
}
`;

const fetcher = createGraphiQLFetcher({ url: new URL('graphql', document.baseURI).href });
const page = document.getElementById('graphiql');
if (page)
  createRoot(page).render(<GraphiQL fetcher={fetcher} initialQuery={FIRST} defaultEditorToolsVisibility={false} />);
