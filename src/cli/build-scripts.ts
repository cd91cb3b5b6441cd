/** Builds entrypoints of the extension that run in a page, each into one script without imports. */
import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Writes `<name>.js` for each name into `folder`. What the entrypoint's `main` returns is the value
 * of the script, as in the extension's own build.
 *
 * @param root folder of the project
 */
export async function buildScripts(
  root: string,
  names: readonly string[],
  folder: string,
): Promise<void> {
  const { build } = await import('vite');
  for (const name of names) {
    const source = JSON.stringify(join(root, 'entrypoints', `${name}.ts`));
    await build({
      root,
      configFile: false,
      publicDir: false,
      logLevel: 'silent',
      plugins: [
        {
          name: 'page-script',
          resolveId: (id) => (/(?:^|[\\/])page-script$/.test(id) ? '\0page-script' : null),
          load: (id) =>
            id === '\0page-script'
              ? `import script from ${source};\nexport default script.main();`
              : null,
        },
      ],
      build: {
        outDir: folder,
        emptyOutDir: false,
        target: 'chrome120',
        lib: {
          entry: 'page-script',
          formats: ['iife'],
          name: 'answer',
          fileName: () => `${name}.js`,
        },
      },
    });
    // The value of a script is that of its last expression.
    await appendFile(join(folder, `${name}.js`), ';answer;\n');
  }
}
