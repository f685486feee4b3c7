package nl.kaderwijzer.graph;

import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;

/** Begins to load as soon as the settings are known, and hands the load to the application when that is there. */
class EarlyLoadListener implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

  @Override
  public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
    EarlyLoad load = EarlyLoad.begin(event.getEnvironment().getProperty("kaderwijzer.data.location", DataLocation.CLASSPATH));
    event.getBootstrapContext().addCloseListener(closed ->
        closed.getApplicationContext().getBeanFactory().registerSingleton("earlyLoad", load));
  }
}
