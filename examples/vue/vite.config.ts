import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [
    // Without this Vue would look for components of these names.
    vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('five9-') } } }),
  ],
});
