package org.fourchains;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class FourChains {
  public static void main(String[] args) {
    SpringApplication.run(FourChains.class, args);
  }
}
