import { createRoot } from 'react-dom/client';
import { z } from 'zod';
import { App } from './App.tsx';
import { begin } from './state/actions.ts';

// zod would otherwise build its checks from text, which the content security policy rightly refuses.
z.config({ jitless: true });

// The answer is mostly there already, and the first drawing can be of it.
void begin();

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(<App />);
