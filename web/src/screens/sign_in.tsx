// What one sees without a session: why, and what to do.
import { words } from "../words";

export function SignInScreen({ onRetry }: { onRetry(): void }) {
  const t = words.value.signIn;
  return (
    <main class="alone">
      <p class="alone-brand">Koers</p>
      <h1>{t.title}</h1>
      <p>{t.text}</p>
      <ol>{t.steps.map((step) => <li key={step}>{step}</li>)}</ol>
      <p><button type="button" class="utrecht-button utrecht-button--primary-action" onClick={onRetry}>{t.again}</button></p>
      <p class="muted">{t.unsaved}</p>
    </main>
  );
}
