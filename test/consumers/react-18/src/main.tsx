import {StrictMode, useEffect} from 'react';
import {createRoot} from 'react-dom/client';
import App from './App.js';

function Watched() {
  useEffect(() => {
    performance.mark('mounted'); // twice in strict mode
  }, []);
  return <App />;
}

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <Watched />
  </StrictMode>,
);
