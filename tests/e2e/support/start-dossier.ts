import type { LaunchedApp } from './launch-app.ts';

interface Start {
  /** A part of the form's title. */
  readonly form: string;
  /** The draft symbol of a veto. */
  readonly veto: string;
}

/** Begins a dossier as a person does, from the desk; ends in its first text. */
export async function startDossier({ page }: LaunchedApp, { form, veto }: Start): Promise<void> {
  await page.getByRole('button', { name: form }).click();
  await page.getByRole('searchbox', { name: 'Find a veto' }).fill(veto);
  await page.getByRole('option', { name: veto }).click();
  await page.getByRole('button', { name: 'Start writing' }).click();
  await page.getByRole('navigation', { name: 'Dossier' }).waitFor();
}
