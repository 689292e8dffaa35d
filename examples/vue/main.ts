import { createApp } from 'vue';
import { endpoint } from '../simulated.js';
import Contact from './contact.vue';

createApp(Contact, { endpoint }).mount('#app');
