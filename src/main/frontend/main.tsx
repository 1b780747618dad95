import { createRoot } from 'react-dom/client';
import { App } from './App';
import './styles/tokens.css';
import './styles/base.css';
import './styles/layout.css';
import './styles/forms.css';
import './styles/lists.css';
import './styles/record.css';
import './styles/answers.css';
import './styles/signals.css';
import './styles/gaps.css';
import './styles/curriculum.css';
import './styles/decisions.css';
import './styles/whatif.css';

const page = document.getElementById('page');
if (page) createRoot(page).render(<App />);
