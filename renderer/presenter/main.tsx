import { createRoot } from 'react-dom/client';
import { PresenterView } from './PresenterView.tsx';

// The presenter's own screen: notes, what comes next, and the time. It is told what to show and says what was pressed.

const root = document.getElementById('root');
if (!root) throw new Error('presenter.html has no #root');
createRoot(root).render(<PresenterView />);
