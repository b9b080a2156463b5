import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { followTheme } from './app/theme.ts';
import { activate } from './shared/strings/activate.ts';
import './shared/styles/index.css';
import { startWorld } from './shared/world.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no root element');

const start = await startWorld();
const settings = start.kind === 'ready' ? start.world.settings : undefined;
followTheme(settings?.theme ?? 'system');
await activate(settings?.language ?? 'en');
createRoot(root).render(<App />);
